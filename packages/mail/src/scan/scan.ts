// From files of mail to findings: read, look, compare, judge.

import type { MailFile } from "../mailbox/mail-bytes.ts";
import { isMessage, readMail } from "../mailbox/read-mail.ts";
import { readMessage } from "../message/read-message.ts";
import { signsOf } from "../signals/message-signs.ts";
import type { Finding } from "../signals/signal.ts";
import { judge } from "../verdict/policy.ts";

/** One finding a message, in order of the files; one for each file that could not be read. */
export async function* scanMail(files: AsyncIterable<MailFile>): AsyncGenerator<Finding, void> {
  for await (const file of files) {
    for await (const entry of readMail(file)) {
      if (!isMessage(entry)) {
        yield { file: entry.file, message_id: null, verdict: "clear", signals: [], error: entry.problem };
        continue;
      }
      const message = await readMessage(entry);
      const signals = signsOf(entry, message);
      const { verdict } = judge(signals);
      const error = message.problems[0];
      yield {
        file: entry.file,
        message_id: message.messageId,
        verdict,
        signals,
        ...(error === undefined ? {} : { error }),
      };
    }
  }
}
