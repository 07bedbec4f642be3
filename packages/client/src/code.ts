export { checkCode, CODE_DIGITS, digitsOf, groupsOf } from '@gehoord/crypto/code';
