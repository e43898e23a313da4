export { parseRoutingConfig, routingConfigSchema } from "./config/schemas.js";
export { contactSchema, parseRoutingEvent, routingEventSchema } from "./engine/schemas.js";
