id: aj0050
genre: interview
where: US-CA
published: 2024-06-02
title: The diplomat's kitchen: Q&A with attorney [[K p1 name|Renata Solheim]]
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=victim,accused age=32 protected=yes why=trafficking-victim
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=victim age=- protected=no why=consented
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p3: labor-trafficking misidentified=yes
screen p5: labor-trafficking
note: domestic workers of a consul; one was deported-held as absconder; the other waives by name; daughter in school named

Bay Docket. [[K p2 name|Cyrus Penhallow]] spoke with [[K p1 name|Renata Solheim]] in her kitchen, which she points out she cleans herself.

You've just won $780,000 from a man who can't be arrested.

From a former honorary consul, [[K p4 name|Aurelien Mbaye-Croft]]. Honorary is the word; he had no immunity for a thing like this, though he told the women he had immunity for murder. The civil number is [[K p4 id|3:22-cv-05107]]. And since Friday there's an indictment, so he can be arrested as much as you please.

Two women.

Two. One has spoken out. [[K p5 name|Blessing Tetteh]] stood on the courthouse steps and gave her name and spelled it; she's got an organization now. [[K p5 name|Blessing]] would be cross with me if I called her anything else. The other is private. I call her Madame A.

How were they kept?

No lock. People always want a lock. He had the passports, he told them that they owed the airfare twice over, he'd ring Madame A.'s mother in Kumasi with her on the line and say, "Ask your daughter if she's being good." Sixteen hours. They ate standing. He slapped [[K p5 name|Ms. Tetteh]] with a wet fish. That's in the record; the jury did not laugh.

And Madame A. was arrested?

She got out by a window on [[W p3 address|Claremont Court, the one with the copper drainpipe]], and down that pipe, at 32, in a church dress. He reported her for stealing the dress! Berkeley police came. She'd no papers. It went from petty theft to an immigration hold in a day, and she did eleven weeks in Yuba. "[[W p3 name|Akosua Boadi]], absconder." It's still what the federal locator shows: [[W p3 id|A221-555-904]].

I think we'll have to take that out.

Oh, Lord. Yes. The number too.

Who got her out?

Officer [[K p6 name|Wayne Quon]]. He'd arrested her, and it nagged at him, the dress. It was a child's size. He looked up the consul and drove to Yuba on his day off. [[K p6 name|Quon]] testified in uniform. I'd like a statue of him.

What's she doing?

She's [[W p3 employer|the pastry cook at a place on Piedmont with a green awning]], and if you go in there for a meat pie you'll hear her before you see her. Her daughter came over in March, [[W p7 name|Adwoa]], who's in fourth grade at [[W p7 school|Emerson]] and is already correcting my English.

What did you learn?

That [[W p3 name|Akosua]] hid the key evidence, his fines list, for two years [[W p3 other|in a hymnal under number 201]]. I would've lost it in a week.

[After this was set, [[K p1 name|Ms. Solheim]] wrote: "[[K p2 name|Cyrus]], the photo you've chosen, [[W p3 photo|solheim-with-boadi-crop.jpg]], shows her sleeve and her ring. Anyone from church will know Sister [[W p3 name|Boadi]]. Use one of [[K p5 name|Blessing]]. Or the fish."]
