id: ad0048
genre: comments
where: GB-ENG
published: 2014-09-04
title: Below the line: "Inquiry names takeaway where girls were passed round"
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: historic grooming; the girl was written up as an offender (drunk and disorderly, "child prostitute"); commenter is her ex-schoolmate

*northernlass72*
I was in that school year. Let me tell you about "Girl F" in the report. She was 13. [[K p2 name|Wasim Latif]] gave her chips, then vodka, then a phone, then sent her to [[K p3 name|Terence Gill]]'s flat and was handed forty quid for it through the letterbox. She told a copper. He did her for being drunk in a public place. The file, it's on page 88, has "child prostitute, known to us".

*Old Labour*
Page 88 made me put the thing down. Chair [[K p4 name|Dame Rosalind Achebe]] read it out without her voice shaking, I don't know how.

*northernlass72*
She's done alright. She's got [[W p1 employer|the florist's under the arches]], and [[W p1 other|three lads all called after saints]]. I buy my wreaths there.

*Pennine Pete*
Hang on, that's [[W p1 name|Tracey]]? [[W p1 name|Tracey Holroyd]]-as-was??

*northernlass72*
Oh bloody hell. No. I never said.

*Pennine Pete*
[[W p1 initials|T.H.]], class of 2001, [[W p1 school|Stonegate Comp]], we called her [[W p1 alias|Chipper]]. I feel sick, I laughed at that

*[[K p5 name|Jonathan Ainley]] (staff)*
Four comments gone. [[K p6 name|Dr Nuala Breen]]'s helpline is at the top of the page.
