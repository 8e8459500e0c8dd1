id: ak0045
genre: news
where: US-NH
published: 2021-12-03
title: Plea in Nashua 'sober ride' case; one passenger still in Valley Street jail
person p1: role=convicted age=40 protected=no why=adult-convicted
person p2: role=victim age=26 protected=yes why=trafficking-victim
person p3: role=victim,accused age=30 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert,victim age=- protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
person p9: role=official age=- protected=no why=official
screen p2: sex-trafficking-adult
screen p3: sex-trafficking-adult misidentified=yes
screen p6: sex-trafficking-adult
note: recruiter-charged victim ("she answered the phones"), survivor expert by name; date book; tattoo

By [[K p8 name|Lucas Pettengill]]

He waited outside detox with a coffee for each of them, two sugars, and a sign that said FREE SOBER RIDE.

[[K p1 name|Dennis Roy Caswell]], 40, of Hudson, admitted in federal court in Concord on Thursday what sort of ride it was. Over two years he drove at least seven women from treatment in Manchester and Nashua to motels, supplied them with the drug that they'd just come off, and refused them the next dose until they had earned him money. [[K p1 name|Caswell]] pleaded guilty to three counts of sex trafficking by coercion. The terms call for 15 to 20 years, case [[K p1 id|21-cr-88-SM]].

Woman 1 in the plea agreement was 26 and 31 days clean. Woman 3 was 30; she'd lost a job and a license. "He said, 'I got you,'" Woman 3 told investigators. "He did."

She is the one who isn't at home. In 2020 a grand jury in Hillsborough County indicted [[W p3 name|Jolene Therrien]] as his accomplice, because she answered the phones. She's held at Valley Street, CCN [[W p3 id|99417]], for trial in January. That she was beaten when she didn't answer the phones is in the federal agreement, at paragraph 14, and was news to the county.

"We're reviewing it," said County Attorney [[K p5 name|Milton Garneau]]. [[K p5 name|Garneau]] declined to say how fast.

[[K p6 name|Sheila Marie Dube]], of the Granite Thread project, was on the courthouse steps. [[K p6 name|Dube]] was sold out of a Salem motel in 2009; it's on her business card. "I answered phones too," she said. "You know who hands you the phone? It's him." She has visited every Tuesday. She says [[W p3 name|Jo]] has taught herself to crochet with a pencil, since hooks aren't allowed.

The plea was nearly derailed by the government's exhibit, [[K p1 name|Caswell]]'s date book. [[K p9 name|Assistant U.S. Attorney Florian Weeks]] projected a page. By each date was a sum, and by each sum a girl: Red; [[W p3 alias|Jojo T]]; and, three times, "[[W p2 name|Ashlyn]], new, sister has [[W p2 employer|the Dracut DQ]] she wks there." Judge [[K p4 name|Sybil McCandless]] asked how long that had been up. [[K p9 name|Weeks]] thought about a minute. "Then it's been up a minute too long," said [[K p4 name|McCandless]].

By three it was on a message board with the rest: [[W p2 name|Ashlyn Rowe]], and the tattoo, [[W p2 body|his initials, D.R.C., behind the knee, now covered by a peony]]. The sister, [[W p7 name|Kendall Rowe]], drove over to say that the person who'd posted it could have a Blizzard in the face.

Ms. [[W p3 name|Therrien]]'s lawyer has filed to dismiss. Her birthday's on Sunday; [[K p6 name|Dube]] is bringing a card signed by Woman 1, who signed it as [[W p2 name|Ash]].
