import { describe, expect, it, vi } from 'vitest';
import { invitationAddress, takeOneTimeLink } from './address.ts';

function open(hash: string) {
  const replaceState = vi.fn();
  const location = { hash, pathname: '/', search: '' } as Location;
  return { link: takeOneTimeLink(location, { replaceState } as unknown as History), replaceState };
}

describe('a one-time link', () => {
  it('is taken out of the address at once', () => {
    const { link, replaceState } = open('#setup=YWJj_-9');
    expect(link).toEqual({ kind: 'setup', token: 'YWJj_-9' });
    expect(replaceState).toHaveBeenCalledWith(null, '', '/');
  });

  it('goes out of the address even when it means nothing', () => {
    const { link, replaceState } = open('#invite=<script>');
    expect(link).toBeNull();
    expect(replaceState).toHaveBeenCalledOnce();
  });

  it('is not looked for where there is none', () => {
    const { link, replaceState } = open('');
    expect(link).toBeNull();
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('reads back what an invitation writes', () => {
    const address = new URL(invitationAddress('https://desk.example', 'dG9rZW4'));
    expect(open(address.hash).link).toEqual({ kind: 'invite', token: 'dG9rZW4' });
  });
});
