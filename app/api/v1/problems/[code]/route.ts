import { readProblemEndpoint } from "@/lib/api/problems";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readProblemEndpoint);
