export { parseRoutingConfig, routingConfigSchema } from "./config/schemas.js";
export { contactSchema, parseRoutingEvent, routingEventSchema } from "./engine/schemas.js";
export { menuSchema, parseMenu } from "./menus/schemas.js";
export { parseServiceLog, responseStandardSchema, serviceLogSchema } from "./standards/schemas.js";
