import { listRulesEndpoint } from "@/lib/api/rules";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listRulesEndpoint);
