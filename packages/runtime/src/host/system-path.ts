/** The folders in which programs of the system are looked for: never those that a job puts on PATH. */
export const SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin";
