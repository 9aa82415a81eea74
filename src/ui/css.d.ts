declare module "*.module.css"
