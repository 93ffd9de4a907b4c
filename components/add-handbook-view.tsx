import { useRef, useState } from 'preact/hooks';
import { IntervalChoice } from './handbooks-view.tsx';

export interface AddHandbookViewProps {
  /** True while an address is being asked. */
  fetching: boolean;
  /** Why the last address was not taken; null where all was well. */
  addressError: string | null;
  keepPrivate: boolean;
  onKeepPrivate(keep: boolean): void;
  onDrop(data: DataTransfer): void;
  onFiles(files: FileList): void;
  /** What the clipboard holds, as HTML where it has that. */
  onPaste(data: DataTransfer): void;
  onAddress(url: string, everyHours: number | null): void;
}

/** Ways to add a handbook: drop it, choose files or a folder, or give an address. */
export function AddHandbookView(props: AddHandbookViewProps) {
  return (
    <section aria-labelledby="add-handbook">
      <h2 id="add-handbook">Add your handbook</h2>
      <Drop {...props} />
      <Paste {...props} />
      <label class="check">
        <input
          type="checkbox"
          checked={props.keepPrivate}
          onChange={(event) => props.onKeepPrivate(event.currentTarget.checked)}
        />
        <span>
          Keep people’s names, personal mail addresses and links to private documents
          <span class="muted small block">
            Otherwise they are replaced by roles or left out, so that an export can be shared.
          </span>
        </span>
      </label>
      <Address {...props} />
    </section>
  );
}

function Drop({ onDrop, onFiles }: AddHandbookViewProps) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    if (input.files && input.files.length > 0) onFiles(input.files);
    input.value = '';
  };
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label="Drop files here"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      <p>
        Drop Markdown or HTML pages, a folder, a <code>.zip</code> or a <code>catalog.json</code>{' '}
        here
      </p>
      <div class="tools">
        <button type="button" class="quiet" onClick={() => files.current?.click()}>
          Choose files
        </button>
        <button type="button" class="quiet" onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
      </div>
      <p class="muted small">Nothing leaves this browser.</p>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".md,.markdown,.mdx,.html,.htm,.zip,.json"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: true }}
        onChange={(event) => take(event.currentTarget)}
      />
    </section>
  );
}

/** Takes what is pasted as data: nothing of it is put into the page. */
function Paste({ onPaste }: AddHandbookViewProps) {
  return (
    <div class="paste">
      <label for="paste">Or paste a page: select all of it where you read it, and copy</label>
      <textarea
        id="paste"
        rows={2}
        placeholder="Paste here"
        value=""
        onInput={(event) => {
          event.currentTarget.value = '';
        }}
        onPaste={(event) => {
          event.preventDefault();
          if (event.clipboardData) onPaste(event.clipboardData);
        }}
      />
    </div>
  );
}

function Address({ fetching, addressError, onAddress }: AddHandbookViewProps) {
  const [url, setUrl] = useState('');
  const [everyHours, setEveryHours] = useState<number | null>(24);
  return (
    <form
      class="from-address"
      onSubmit={(event) => {
        event.preventDefault();
        onAddress(url.trim(), everyHours);
      }}
    >
      <label for="address">Or fetch it from an address</label>
      <div class="line">
        <input
          id="address"
          type="url"
          required
          placeholder="https://…/catalog.json"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <IntervalChoice label="and check" value={everyHours} onChange={setEveryHours} />
        <button type="submit" class="quiet" disabled={fetching || !url.trim()}>
          {fetching ? 'Fetching…' : 'Fetch'}
        </button>
      </div>
      {addressError && (
        <p class="options-error" role="alert">
          {addressError}
        </p>
      )}
      <p class="muted small">
        A <code>catalog.json</code>, or one page in HTML or Markdown. Your browser asks you whether
        Greenroom may reach that site; nothing about you or your candidates is sent there.
      </p>
    </form>
  );
}
