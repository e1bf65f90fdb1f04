export { loginPath, pathAfterLogin } from './paths';
