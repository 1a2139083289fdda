import type { UserEvent } from '@testing-library/user-event';

/** Presses a button that has the browser ask for a file, and chooses one. */
export async function chooseFile(user: UserEvent, button: HTMLElement, file: File): Promise<void> {
  const asked = new Promise<HTMLInputElement>((resolve) => {
    const notice = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
      document.removeEventListener('click', notice, true);
      resolve(target);
    };
    document.addEventListener('click', notice, true);
  });
  await user.click(button);
  await user.upload(await asked, file);
}
