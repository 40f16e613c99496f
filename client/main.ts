/** Starts the client: wires the state to the browser and puts the frame on the page. */
import { mount } from 'svelte';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import Root from './App.svelte';
import { App } from './state/app.svelte.ts';
import { browserAddressBar } from './state/address.svelte.ts';
import { forgetful, type Store } from './state/preferences.svelte.ts';

function store(): Store {
  try {
    return localStorage;
  } catch {
    return forgetful;
  }
}

const app = new App({ bar: browserAddressBar, store: store(), languages: navigator.languages });
mount(Root, { target: document.getElementById('app') as HTMLElement, props: { app } });
