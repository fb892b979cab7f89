import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { VideoPanel } from '#components/metadata/VideoPanel.tsx';
import css from '#components/metadata/video-panel.css?inline';
import { showing } from '#components/showing.ts';
import { link } from '#lib/composer/link.ts';
import { VideoDesk } from '#lib/composer/video/desk.ts';

/** Brought into a page when somebody first asks for a video's details. */
export default defineUnlistedScript(() => {
  link().bringDesk = (page) => {
    page.host.addStyle(css);
    return new VideoDesk(page, showing(VideoPanel));
  };
});
