import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../wxt.config.ts';

function manifest(browser: string, command: 'build' | 'serve' = 'build') {
  const make = config.manifest as (env: ConfigEnv) => UserManifest;
  return make({ browser, command, mode: 'production', manifestVersion: 3 });
}

const chrome = manifest('chrome');
const firefox = manifest('firefox');
const policy = (chrome.content_security_policy as { extension_pages: string }).extension_pages;

describe('what can never be changed', () => {
  it('the name under which Firefox knows the add-on', () => {
    expect(firefox.browser_specific_settings?.gecko?.id).toBe(
      '{4cd6914f-f548-48d8-be6f-e7532fbe253a}',
    );
  });
});

describe('permissions', () => {
  it.each([
    // `offscreen` and `sidePanel` have no warning either (Chrome's list of permissions).
    ['chrome', chrome, ['storage', 'offscreen', 'sidePanel']],
    ['firefox', firefox, ['storage']],
  ])('%s: at installation nothing with a warning', (_, { permissions, host_permissions }, all) => {
    expect(permissions).toEqual(all);
    expect(host_permissions).toBeUndefined();
  });

  it('Firefox is told that no data are collected', () => {
    expect(firefox.browser_specific_settings?.gecko).toMatchObject({
      data_collection_permissions: { required: ['none'] },
    });
  });
});

describe('the panel outside the page', () => {
  it('opens nowhere by itself', () => {
    expect(firefox.sidebar_action).toMatchObject({ open_at_install: false });
  });

  it('is no page that a web page can frame or open', () => {
    expect(chrome.side_panel).toEqual({ default_path: 'outside-panel.html' });
    expect(firefox.sidebar_action).toMatchObject({ default_panel: 'outside-panel.html' });
    for (const { web_accessible_resources } of [chrome, firefox]) {
      expect(JSON.stringify(web_accessible_resources)).not.toContain('outside-panel');
    }
  });
});

describe('the policy of our own pages', () => {
  it('is the same in both browsers', () => {
    expect(firefox.content_security_policy).toEqual(chrome.content_security_policy);
  });

  it('allows nothing that it does not name', () => {
    expect(policy.split('; ')).toContain("default-src 'none'");
    for (const kind of ['base-uri', 'form-action']) expect(policy).toContain(`${kind} 'none'`);
  });

  it.each(['script-src', 'style-src', 'img-src'])('%s is the package alone', (kind) => {
    expect(policy.split('; ')).toContain(`${kind} 'self'`);
  });

  it('lets requests go to the package and to https alone', () => {
    expect(policy.split('; ')).toContain("connect-src 'self' https:");
  });

  it('lets only Greenhouse frame a page of ours', () => {
    expect(policy.split('; ')).toContain("frame-ancestors 'self' https://*.greenhouse.io");
  });

  it('leaves the development server its own', () => {
    expect(manifest('chrome', 'serve')).not.toHaveProperty('content_security_policy');
  });
});

describe('the packages', () => {
  it('are of one kind for each browser, whatever is asked for on the command line', () => {
    expect(config.manifestVersion).toBe(3);
  });

  it('come without WXT’s own sources zip', () => {
    expect(config.zip?.zipSources).toBe(false);
  });
});
