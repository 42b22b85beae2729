// The signatures and sizes of the zip format (PKWARE APPNOTE.TXT 6.3.10).

/** Section 4.3.7. */
export const LOCAL_HEADER = 0x04034b50;
export const LOCAL_HEADER_SIZE = 30;
/** Section 4.3.12. */
export const DIRECTORY_HEADER = 0x02014b50;
export const DIRECTORY_HEADER_SIZE = 46;
/** Section 4.3.16. */
export const END_RECORD = 0x06054b50;
export const END_RECORD_SIZE = 22;
/** Section 4.3.15. */
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_LOCATOR_SIZE = 20;
/** Section 4.3.14. */
export const ZIP64_END_RECORD = 0x06064b50;
export const ZIP64_END_RECORD_SIZE = 56;
/** Section 8.5.4: in front of an archive that was made to be split. */
export const SPLIT_MARK = 0x08074b50;
/** Section 4.5.3: the extra field with the sizes that do not fit into 32 bits. */
export const ZIP64_EXTRA = 0x0001;
/** What stands in a 32-bit field whose value is in the extra field. */
export const IN_EXTRA = 0xffffffff;
