id: m-0019
genre: interview
where: AU-VIC
published: 2022-09-09
title: 'I signed it because I want the signature to be mine'
person p1: role=victim age=20 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: waived anonymity, explicit; her particulars stay; a different survivor is only a pseudonym

Interview: [[K p3 name|Thea Karamitros]]

[[K p1 name|Ploy Srisuwan]] is 33, runs [[K p1 employer|a two-chair salon in Footscray]] and wants her name in this newspaper. In 2009, at 20, she was told she would be studying hospitality; she owed $53,000 at the airport. She's waived the suppression order that bore the letters [[K p1 initials|"P.S."]] We met at her kitchen table.

Why now?

Because a girl sat in my chair, and she told me a story that was mine. Same boss's phrase: "You can go when the book says zero." I thought, if I'd had a name to look up.

The book?

A red book. Every man was a tick. She, [[K p2 name|Kanya Whitlock]], kept my passport in a biscuit tin and my phone in her bra. If I said no she'd telephone my father's village and say what I did. Jail gave her eight years. She has served five.

You went to police?

Senior Constable [[K p5 name|Dean Abruzzo]]. He'd come about a noise complaint. He asked if I was all right and then, and this is the thing, he waited.

You've a tattoo.

[[K p1 body|The number 902, inside the wrist.]] That's how many ticks it had. [[K p4 name|Jo]], at the parlour next door, did it for free. Sometimes customers think that it's a highway.

Do you worry about being found?

I'm in the book! [[K p1 address|Shop 3, 210 Nicholson Street]], [[K p1 phone|(03) 5550 0191]], [[K p1 url|ploycuts.com.au]]. I was hidden for two years. I have had enough of being hidden.

The girl in the chair, whom she calls "Lek" (not her name), is safe.
