id: o-0035
genre: alert
where: GB-SCT
published: 2020-01-16
title: UPDATE: Missing 14-year-old traced
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=author age=- protected=no why=author
screen: none
note: resolved, no crime told: whether the name stays on the page is the editor's; a reader's comment thread goes on using it

**UPDATE 07:10.** Police Scotland have confirmed that [[D p1 name|Eilidh Catherine MacAskill]], who had been reported missing from the [[D p1 address|Bruntsfield]] area of Inverallan, has been traced safe and well. Officers have thanked the public for their help. There are no suspicious circumstances.

*Our earlier story is below. We'll be removing the photograph at midday, as is our practice.*

Concern is growing for a schoolgirl who hasn't been seen since Tuesday afternoon.

[[D p1 name|Eilidh MacAskill]], 14, left [[D p1 school|Inverallan Academy]] at the end of lessons but didn't take her usual bus. She is described as white, 5ft 1in, with [[D p1 body|a streak of blue in fair hair and a brace on her left wrist]]. She was carrying a cello case.

Inspector [[K p2 name|Douglas Rennick]] said: "It's out of character, it's very cold, and we want to know that she's all right. She's not in any trouble."

Her mum, [[D p3 name|Shona]], posted on Wednesday: "[[D p1 name|Eils]] pet. Nobody cares about the mock exam. Come home and I'll make the tattie thing."

Anyone with information can call 101, quoting incident [[D p1 id|2871 of 14 January]].

**Comments (3)**
*jmc_1967:* Oh thank goodness
*weefiddle:* [[D p1 name|Eilidh]] is in my orchestra. She's fine, she was at her gran's. She's mortified so can everyone please stop sharing
*moderator ([[K p4 name|Fraser]]):* Point taken. Closing comments here.
