id: bc0014
genre: news
where: US-MS
published: 2010-11-18
title: Child of 8 points to porch light, and to the man beneath it
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=deceased,victim age=41 protected=no why=deceased
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative,witness age=- protected=yes why=identifies-protected
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=witness age=- protected=no why=adult-bystander
screen p1: none
note: child eyewitness to an adult killing; the victim is an adult neighbour; great-grandmother; teacher K; school W

HATTIESBURG, Miss. — Somebody had found the smallest witness a box to stand on. She did not need it. She climbed into the chair, turned the microphone down toward herself and told the jury that the bulb on Mr. [[K p3 name|Earnest]]'s porch was the yellow kind, for bugs.

[[K p3 name|Earnest Lee Pittman]], 41, a long-haul driver home for Father's Day, was shot on that porch on June 20 of last year. [[K p2 name|Kelvin Rayborn]], 34, who had sold him a motorcycle, is on trial for murder. The two had quarreled about a title.

The witness was 8 then. She is in fourth grade now and will be ten in January, and she saw it from the top of a slide.

"Who was standing under the light?" asked Assistant District Attorney [[K p4 name|Lindsey Crocker]].

"Him in the tie," the child replied. [[K p2 name|Rayborn]] was the only man at the table with one.

Defense attorney [[K p5 name|Maceo Bright]] was careful. He asked about bedtime, and about glasses. "Do you wear them, [[W p1 name|Ja'Niyah]]?" She said she had [[W p1 body|one eye that goes to sleep and a patch for it with owls]], and that it was the other eye she saw with. There was some laughter. [[K p5 name|Bright]] sat down.

Circuit Judge [[K p6 name|Prentiss Hathorn]] had asked on Monday that no outlet name her. But her great-grandmother, [[W p7 name|Ora Lee Magee]], 81, had to be sworn too, and gave the address where they'd both lived since the child was a baby, [[W p7 address|310 Arcadia, the shotgun house with blue shutters]]. "Me and [[W p1 name|Niyah]] was outside for the cool," Mrs. [[W p7 name|Magee]] testified. "I heard it. [[W p1 name|Niyah]] seen it."

[[K p8 name|Carolyn Tisdale]], a child psychologist in Jackson, was called to say whether a memory of that age can be trusted. "What's plain to them stays plain," [[K p8 name|Tisdale]] said. "It's the adults who add."

Then came [[K p9 name|Monique Fairley]], a third-grade teacher, because the first person told was not a policeman. The girl had drawn the porch that week for show-and-tell at [[W p1 school|Rowan Street Elementary]]. [[K p9 name|Fairley]] had kept it. The state has it now as Exhibit 31; on the back in pencil is printed [[W p1 name|JANIYAH M. MAGEE 2ND GRADE]].

Exhibit 31 was shown on the wall for a good ten minutes, front, then back. The television pool has it as [[W p1 photo|magee_porch_drawing.tif]].

[[K p2 name|Rayborn]]'s cousin came out during the break and said loudly on her phone that "little [[W p1 name|Magee]] girl been coached." Deputies walked her to the street. Magee, the town, is fifty miles west of here, and the judge's clerk had to explain to one caller that nobody there was on trial.

[[K p4 name|Crocker]] rests today.
