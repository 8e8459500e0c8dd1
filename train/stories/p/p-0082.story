id: p-0082
genre: news
where: NZ
published: 2023-10-27
title: Four children witness fatal attack at Invercargill reserve; man charged
person p1: role=witness age=12 protected=yes why=minor-witness
person p2: role=witness age=9 protected=yes why=minor-witness
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=victim,deceased age=44 protected=no why=deceased
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=no why=adult-bystander
note: child witnesses; names on cards at the scene and in a witness's mother's post; adult victim named; school

A 38-year-old man charged with murder after an attack on a youth worker in front of a group of children has been remanded for a mental health assessment.

[[K p3 name|Shane Michael Corrigall]], unemployed, of [[K p3 address|Ness St]], appeared in the Invercargill District Court on Thursday. He didn't enter a plea. [[K p6 name|Judge Bernadette Fahy]] declined an application for interim name suppression.

[[K p4 name|Pita Faleolo]], 44, died at Southland Hospital late on Tuesday. He had been supervising a game of touch at Elizabeth Reserve for an after-school programme run by [[K p4 employer|a Pasifika trust]].

[[K p5 name|Detective Inspector Stu Hargest]] said Mr [[K p4 name|Faleolo]] put himself between the children and a man who had been shouting at cars. "He told them to run for the trees and make it a race," [[K p5 name|Hargest]] said.

Four children aged between nine and 12 saw what happened. All attend [[W p1 school|Otepuni Park School]]. The oldest, a boy, flagged down a bus; a nine-year-old girl stayed with Mr [[K p4 name|Faleolo]] and held his hand. Specialist interviewers have spoken with each of them.

At the scene on Thursday cards had been tied to a goalpost with the cords of whistles. One read: "Dear Mr F, I won the race but I wish I didn't. From [[W p1 name|Charlie]]." Police later covered the cards with a tarpaulin.

A parent who posted on a community page that "our [[W p2 name|Tui]] sat with him the whole time, so proud of my brave girl", took it down at [[K p5 name|Hargest]]'s request. The law gives witnesses under 17 automatic protection from being named in a criminal proceeding.

Mr [[K p4 name|Faleolo]]'s wife, [[K p8 name|Ana Faleolo]], said he'd come to New Zealand from Apia in 1998 to work at the smelter and had fostered nine children. "I want to say to the kids, it's not for you to carry," she said.

Lawyer [[K p7 name|Kate McHugh]] said that her client had been trying since August to see a psychiatrist. She asked that a report be ordered under section 38. It is due by November 16, when he's to appear in the High Court.

A service will be held on Saturday at 11am at the Stadium. The family have asked that people bring no flowers but a rugby ball, pumped up.

Southern Press
