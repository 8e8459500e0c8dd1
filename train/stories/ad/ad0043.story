id: ad0043
genre: comments
where: GB-ENG
published: 2020-01-15
title: Thread locked: dog walker convicted
person p1: role=convicted age=33 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=author age=- protected=no why=author
note: theft conviction; adult victim; nothing to protect, though moderator's notice resembles an anonymity one

**MODERATOR NOTICE**
This thread has run to 61 pages, fifty-eight of them about whether a cockapoo is a breed. Facts, then I'm locking it.

1. [[K p1 name|Gemma Rowntree]], 33, of Harrogate Road, was convicted on Monday of stealing £2,140 in jewellery and a carriage clock from customers whose keys she held.

2. [[K p2 name|Mrs Sylvia Ottaway]], whose clock it was, has given an interview in her own name. You can stop writing "[[K p2 initials|Mrs O]]". She's enjoying it.

3. There is NO reporting restriction. The several of you who messaged to say I'd "go to prison for naming her" are thinking of something else.

4. The dogs are all fine.

5. User *pawsome_paul*, who runs a rival firm, has been given a week off for posting his price list eleven times under the guise of sympathy.

[[K p3 name|Nigel T.]], for the mod team

*Locked. 1 reaction:* 🐕
