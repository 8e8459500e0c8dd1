id: aj0029
genre: interview
where: US-WA
published: 2023-02-06
title: Five questions for [[K p1 name|Hollis Ferrante]], who checks where your sneakers come from
person p1: role=expert age=49 protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
screen p1: none
note: nothing to protect; trafficking vocabulary in business news (auditor of supply chains); passports, debt, dormitories in general terms, no victim told

Puget Sound Ledger. By [[K p2 name|Anjali Moorthy]]

Few people in Tacoma have read as many dormitory leases as [[K p1 name|Hollis Ferrante]]. At 49 she's the founder of Plumb Line, eleven employees, which audits factories for forced labor and last week was bought by a Danish insurer for $14 million.

Congratulations. What does an auditor of slavery actually look at?

Drawers. I'm serious. If I find forty passports in one drawer, I don't need the interview. After that the ledger: who owes what to whom. And then the toilets, for a reason which I'll spare your breakfast readers.

Are the big brands honest with you?

The honest ones are nervous and the calm ones are not honest. [[K p3 name|Sterling Voss]], who runs Cascade Footwear, rang me himself at night and said, "Tell me the worst factory." I told him. [[K p3 name|Voss]] dropped two suppliers and lost a quarter's profit, and he has told Wall Street so.

You were sued.

By a man in a very nice suit. We had put in a footnote that his recruiters took fees. It was King County number [[K p1 id|21-2-14407-1 SEA]], go and read it. Judge [[K p7 name|Maribel Stroud]] threw it out in nine lines. [[K p7 name|Judge Stroud]] has a gift.

Who keeps the office sane?

[[K p4 name|Teodoro Quimpo]]. [[K p4 name|Teo]] is our data man and speaks five languages and bakes. And then [[K p5 name|Houston Bell]], who used to be a customs officer at the port; his badge, [[K p5 id|SEA 4471]], is framed in our bathroom. If [[K p5 name|Bell]] says a seal's been changed it has been changed.

And the money. What do you do with that?

Everyone on staff gets a year's pay. My daughter [[K p6 name|Ivy]] wants a horse; she's eleven, she has a slide deck. [[K p6 name|Ivy Ferrante]] will get a share of a horse.

You said five questions.

That was six.

A last one. Have you ever met somebody who'd been trafficked?

Hundreds. I'd never tell you one story, because it's theirs and because half the time the village could work out whose it was. But I can tell you about the drawers.

Plumb Line keeps its name and its lease at [[K p1 address|1912 Pacific Avenue, third floor]]. [[K p1 name|Ferrante]] stays as president for three years. She starts a lecture series at the Grand on March 1: "Debt, Doors, Documents." Tickets from [[K p4 name|Mr. Quimpo]], [[K p4 phone|253-555-0170]], or [[K p4 email|teo@plumbline.example]].

The interview was shortened. [[K p2 name|Moorthy]] owns no sneakers made by firms mentioned.
