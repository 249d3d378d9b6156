// How do failures leave? All as problem+json, those too that no route has seen: bad addresses, broken requests, headers without end.

import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "./app.ts";
import { isPageRequest, type SendPage } from "./desk.ts";
import { methodsTaken } from "./methods.ts";
import { HttpProblem, type ProblemBody, problemOf } from "./problem.ts";

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  if (problem.status >= 500) {
    // The message of a fault may hold what somebody typed.
    const { name = "Error", stack = "" } = error as Error;
    const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
    request.log.error({ code: problem.code, fault: name, frames: frames.slice(0, 12) }, "a request failed");
  }
  if (error instanceof HttpProblem) reply.headers(error.headers);
  // Clients of yente know this one answer word by word; its other failures they read by their "detail", which ours have too.
  if (problem.code === "URL_TOO_LONG" && !request.url.startsWith("/api/")) {
    return reply
      .code(414)
      .type("application/json")
      .send(JSON.stringify({ detail: "Request URI too long" }));
  }
  return reply
    .code(problem.status)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify({ ...problem, request_id: request.id }));
}

/** @param page what is sent where a browser asks for a page of the desk */
export function answerErrors(app: App, page: SendPage | undefined): void {
  const methodsOf = methodsTaken(app);
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) => {
    if (page !== undefined && isPageRequest(request)) return page(reply);
    const [path = ""] = request.url.split("?");
    const allow = methodsOf(path).toSorted().join(", ");
    const problem =
      allow === ""
        ? new HttpProblem(404, "NOT_FOUND", "There is nothing at this address.")
        : new HttpProblem(405, "METHOD_NOT_ALLOWED", `This address takes ${allow}.`, { allow });
    return sendProblem(problem, request, reply);
  });
}

/** What Node says of a request that it could not read, as a problem. */
function clientProblem(code: string): HttpProblem {
  if (code === "HPE_HEADER_OVERFLOW") return new HttpProblem(431, "HEADERS_TOO_LARGE", "The headers are too large.");
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return new HttpProblem(408, "REQUEST_TIMEOUT", "The request did not arrive in time.");
  }
  return new HttpProblem(400, "REQUEST_MALFORMED", "This is no HTTP request.");
}

/** Answers on the bare connection, and closes it. */
export function answerBrokenRequest(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem: ProblemBody = problemOf(clientProblem(error.code ?? ""));
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
