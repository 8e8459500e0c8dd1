id: ah0038
genre: blog
where: US-AL
published: 2023-03-02
title: An open letter to the people of Fairhope about what happened at the Regatta Ball
person p1: role=author,victim age=24 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=22 protected=yes why=sexual-offence-victim
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: adult signs her own account (K); the man privately accused, never charged (D); the other woman has not chosen (W) and leaks by job, handle, dress

My name is [[K p1 name|Corinne Delacroix Baptiste]] and I've read what you all wrote about me in the Ladies of the Bay group. So here I am, with my own words and my own picture ([[K p1 photo|corinne_baptiste_desk.jpg]]). I was 24. I'm the woman in the green dress.

On the tenth of September I was raped in the sail loft by a man who sits on two of your boards. I reported it by eight the next morning. I've got the number on a sticky note on my refrigerator: [[K p1 id|FPD 22-3381]]. In January I was told that there'd be no charges. His name is [[D p2 name|Preston Ashby Tull]]. I know he hasn't been charged. I know what his lawyer will say. I'm saying it anyway.

My mother, [[K p7 name|Yvette Baptiste]], told me to wait. I've waited.

Here's who helped. [[K p4 name|Alvin Tisdale]], who parks cars, found me and put his own jacket on me. He's given a statement. [[K p4 name|Mr. Tisdale]] has since been let go by the club, for "tardiness," after nineteen years. The nurse, [[K p6 name|Keisha Van Horn]], held my hand for four hours. Detective [[K p5 name|Rob Sunseri]] believed me, I think. [[K p5 name|Sunseri]] said that he needed "one more person."

There is one. I'm not supposed to know. She wrote to me the night after I told, and said that it had been the same loft, the same man, two summers back, when she was 22 and [[W p3 employer|waiting tables at the club]]. She doesn't want to come forward, and I have told her that she's not obliged to. Ladies: it isn't the one you think it is. Leave the [[K p9 name|Fontaine]] girl out of it.

If you're the one: thank you, [[W p3 name|Marguerite]]. You know I mean you. (I've spelled it wrong on purpose so nobody will know. I hope.) You were brave to write, in [[W p3 other|that tiny green ink]].

To [[K p8 name|Mrs. Sissy Oglethorpe-Crane]], who posted that "a girl who stays till midnight knows the tide table": I've screenshotted it and shown it to my boss. He's your nephew, [[K p8 name|Sissy]].

To [[D p2 name|Preston]]: I still sail on Sundays. Same slip.

[[K p1 name|Corinne B.]]

———
COMMENTS (3)

baygirl_1971: My heart. But hon, there was only one [[W p3 name|Margarete]] on that wait staff. [[W p3 name|Margarete Lindqvist]]. Everyone will know.

[[K p1 name|Corinne]]: Oh God. Taking it down as soon as I work out how.

anon: [[D p2 name|tull]] did it to my cousin. also [[W p3 alias|@maggie.linnie]] just locked her page so that's that
