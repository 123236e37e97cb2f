import { listFindingsEndpoint } from "@/lib/api/findings";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listFindingsEndpoint);
