id: ay0009
genre: blog
where: GB-ENG
published: 2017-02-04
title: A life: [[K p1 name|Winifred 'Win' Earnshaw]], 1926-2017
person p1: role=deceased age=- protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=deceased age=- protected=no why=deceased
note: obituary of a policewoman and refuge founder; the vocabulary of abuse and streets, no victim is named; ages of a dead woman's youth

*From the Calder Parish Notebook*

She went down the pit offices at fourteen and into police serge at twenty-one, and she is said to have disliked both hats. [[K p1 name|Win Earnshaw]], who died in Halifax on 21 January in her ninety-first year, was the first woman constable to walk a night beat alone in the West Riding. The beat was the railway arches. She was told to "move the girls along." For a month she did so. Then, as she put it to me, "I noticed it was always the same girls and always a different man, and I thought, [[K p1 name|Winifred]], you are moving the wrong end."

In 1951 she took a room over a cobbler's in Gibbet Street, with her own wage, so that there'd be somewhere to move them *to*. It had two beds and a stove. That room became, in time, the Gibbet Street Trust, with four houses, and a good many women from Todmorden to Wakefield who were beaten at home, or sold, or simply cold, have slept in one of them. She would never tell me a single name. "They'll come to the funeral or they won't," she said, "and you're not to count."

She married [[K p7 name|Clifford Earnshaw]], a wool sorter, in 1955. [[K p7 name|Clifford]] used to say that he had been courted by torchlight. He died in 1998. They leave a son, [[K p2 name|Alan]], a retired quantity surveyor in Mirfield; a daughter, [[K p3 name|Jean Earnshaw-Adeyemi]], who chairs the Trust; five grandchildren; and a parrot, thirty-odd, with a policeman's vocabulary.

Former Chief Constable [[K p4 name|Sir Brian Holroyd]], who as a probationer of nineteen was sent round the arches with her, told the congregation that she'd boxed his ears for whistling at a bus queue. "I was exploited," said [[K p4 name|Sir Brian]], "as a bag carrier, for eighteen months, and never learned so much."

The Revd [[K p5 name|Farida Masih]] took the service at St Jude's. Mrs [[K p5 name|Masih]] read, at [[K p1 name|Win]]'s own request, the menu of the 1951 room: bread, dripping, tea, no questions.

Stories went round afterwards. [[K p2 name|Alan Earnshaw]] told of coming home from school, aged nine, to find three strange ladies in his bed and being given the bath with a pillow in it. [[K p3 name|Jean]] remembered her mother's warrant number, [[K p1 id|WPC 155]], because it was inked in everything, wellingtons included. The old house at [[K p1 address|6 Savile Terrace]] is for sale, and the plum tree's still there.

There was a fourth row, at the back, that filled late and emptied early. I didn't count.

Donations in memory of [[K p1 name|Winifred Earnshaw]] to the Trust, or to the parrot, c/o [[K p3 name|Jean]].

-- [[K p6 name|Rowland Tempest]], churchwarden
