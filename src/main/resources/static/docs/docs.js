window.addEventListener("load", () => {
  SwaggerUIBundle({ url: "/openapi/convive.yaml", dom_id: "#interface", deepLinking: true, validatorUrl: null });
});
