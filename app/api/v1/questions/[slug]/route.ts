import { readQuestionEndpoint } from "@/lib/api/questions";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readQuestionEndpoint);
