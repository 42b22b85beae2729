// A program that connects and sends through io_uring only, built from C on the spot: no shell tool does that.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PLACES, type PrivilegedWorld } from "@lockstep/testkit/privileged";

// The rings are used as io_uring(7) describes them: one entry at a time, then wait for its completion.
const SOURCE = `
#include <arpa/inet.h>
#include <linux/io_uring.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int count, char **words) {
  struct io_uring_params p;
  memset(&p, 0, sizeof p);
  int ring = syscall(__NR_io_uring_setup, 4, &p);
  if (count < 3 || ring < 0) { perror("io_uring_setup"); return 2; }
  char *sq = mmap(0, p.sq_off.array + p.sq_entries * 4, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQ_RING);
  char *cq = mmap(0, p.cq_off.cqes + p.cq_entries * sizeof(struct io_uring_cqe), PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_CQ_RING);
  struct io_uring_sqe *sqes = mmap(0, p.sq_entries * sizeof *sqes, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQES);
  unsigned *tail = (unsigned *)(sq + p.sq_off.tail), *array = (unsigned *)(sq + p.sq_off.array);
  unsigned *head = (unsigned *)(cq + p.cq_off.head), mask = *(unsigned *)(cq + p.cq_off.ring_mask);
  struct io_uring_cqe *cqes = (struct io_uring_cqe *)(cq + p.cq_off.cqes);
  struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(atoi(words[2])) };
  inet_pton(AF_INET, words[1], &to.sin_addr);
  const char *text = "GET /uring HTTP/1.0\\r\\n\\r\\n";
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  for (int turn = 0; turn < 2; turn++) {
    struct io_uring_sqe *sqe = &sqes[0];
    memset(sqe, 0, sizeof *sqe);
    sqe->fd = fd;
    sqe->opcode = turn == 0 ? IORING_OP_CONNECT : IORING_OP_SEND;
    sqe->addr = turn == 0 ? (unsigned long)&to : (unsigned long)text;
    if (turn == 0) sqe->off = sizeof to; else sqe->len = strlen(text);
    array[*tail & (p.sq_entries - 1)] = 0;
    __atomic_store_n(tail, *tail + 1, __ATOMIC_RELEASE);
    syscall(__NR_io_uring_enter, ring, 1, 1, IORING_ENTER_GETEVENTS, 0, 0);
    int result = cqes[*head & mask].res;
    __atomic_store_n(head, *head + 1, __ATOMIC_RELEASE);
    printf("%d\\n", result);
    if (result < 0) return 1;
  }
  return 0;
}
`;

/** Builds it into the world. Gives the step's script that connects to `address` and `port`. */
export async function uringConnect({ machine }: PrivilegedWorld, address: string, port: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "uring-"));
  try {
    writeFileSync(join(folder, "connect.c"), SOURCE);
    execFileSync("gcc", ["-O1", "-static", "-o", join(folder, "connect"), join(folder, "connect.c")]);
    copyFileSync(join(folder, "connect"), machine.outside(`${PLACES.temporary}/uring-connect`));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return `${PLACES.temporary}/uring-connect ${address} ${port} || true`;
}
