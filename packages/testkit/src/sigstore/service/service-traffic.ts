// What was asked of the services, and which answers are to go wrong.
import { json } from "./answer.ts";
import { routeOf, type ServiceName, type Services } from "./routes.ts";
import { answerWithFault, type ServiceFault } from "./service-fault.ts";

/** A request as it came. */
interface ServiceRequest {
  readonly service: ServiceName | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Undefined while no answer was given, as after a broken connection. */
  readonly status: number | undefined;
}

export interface ServiceTraffic {
  /** Answers a request, and remembers it. */
  answer(request: Request): Promise<Response>;
  /** Everything asked so far, oldest first. */
  requests(): readonly ServiceRequest[];
  /** How often a service was asked. */
  count(service: ServiceName): number;
  /** Makes the next `times` answers of a service go wrong; `Infinity` for all. Faults queue up in the order they were given. */
  failNext(service: ServiceName, fault: ServiceFault, times?: number): void;
  /** Forgets all faults that are still to come. */
  heal(): void;
}

export function createServiceTraffic(services: Services): ServiceTraffic {
  const log: ServiceRequest[] = [];
  let faults: { service: ServiceName; fault: ServiceFault; left: number }[] = [];

  function nextFault(service: ServiceName): ServiceFault | undefined {
    const next = faults.find((one) => one.service === service && one.left > 0);
    if (next !== undefined) next.left -= 1;
    return next?.fault;
  }
  return {
    requests: () => log,
    count: (service) => log.filter((one) => one.service === service).length,
    failNext: (service, fault, times = 1) => void faults.push({ service, fault, left: times }),
    heal: () => {
      faults = [];
    },
    async answer(request) {
      const body = Buffer.from(await request.clone().arrayBuffer());
      const route = routeOf(services, request);
      const { method, url } = request;
      const place = log.push({
        service: route?.service,
        method,
        url,
        headers: headersOf(request),
        body,
        status: undefined,
      });
      const answer = await answerTo(request, route, route && nextFault(route.service));
      const seen = log[place - 1];
      if (seen !== undefined) log[place - 1] = { ...seen, status: answer.status };
      return answer;
    },
  };
}

function answerTo(request: Request, route: ReturnType<typeof routeOf>, fault: ServiceFault | undefined) {
  if (route === undefined) return Promise.resolve(json(404, { code: 404, message: "no such path" }));
  return fault === undefined ? route.answer() : answerWithFault(fault, request, route.answer);
}

function headersOf(request: Request): Record<string, string> {
  return Object.fromEntries(request.headers);
}
