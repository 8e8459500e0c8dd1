id: ak0022
genre: news
where: US-MA
published: 2004-11-11
title: Youth symphony teacher gets 6 years; 'I still tune to his A,' former pupil says
person p1: role=convicted age=56 protected=no why=adult-convicted
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: the instrument singles out; the old programme; one boy's name in a dedication; the orchestra belongs to both

By [[K p8 name|Enid Farquharson]]

SPRINGFIELD — For three decades the way into music in the valley led up a flight of stairs on Maple Street, to the studio of [[K p1 name|Lucian Prokop]]. Yesterday a bailiff led him down a different one.

[[K p1 name|Prokop]], 56, who pleaded guilty in Hampden Superior Court to indecent assault on two children under 16, was given six years by Judge [[K p4 name|Barnabas Kehoe]]. He had asked for probation and offered to teach in the jail.

"You have taught enough," [[K p4 name|Kehoe]] said.

Neither of his pupils was named. Both were, however, described by lawyers who perhaps don't go to concerts. The younger, 13 at the time, was "[[W p2 other|the only bassoon in the Pioneer Youth Symphony]]," in the words of Assistant District Attorney [[K p5 name|Juanita Melendez-Clay]]. The elder was 15 and had been "its [[W p3 other|concertmaster two years running]]."

There was a program in the exhibits, spring of 2001. It's in a good many attics in Longmeadow as well. On the last leaf, under [[W p2 other|Bassoon]], one line: [[W p2 name|Peter Vang]]. Under [[W p3 other|Violin I, at the head]]: [[W p3 name|Hannah Roth-Delgado]].

The elder had written to the court. "I am at [[W p3 school|the conservatory in Oberlin]] now and I still tune to his A," the letter ran. "I have perfect pitch and he's in it." [[K p5 name|Melendez-Clay]] broke off twice in reading. She omitted the signature; the clerk, taking the page from her to be marked, said aloud, "Letter of [[W p3 name|Hannah R.]], Exhibit 4."

The [[W p2 other|bassoonist]] has quit. His father held up the case, [[W p2 other|with the decal of Saint Cecilia on the lid]], and asked [[K p1 name|Prokop]] if he wanted it back. There was no reply. "[[W p2 name|Peter]] was going to be somebody," the father said, "and he still is somebody, only quiet."

Defense counsel [[K p6 name|Andrew Tallmadge]] told the court that his client had himself been harmed as a boy, at a conservatory in Brno, by a man whose bust stands in the lobby. [[K p6 name|Tallmadge]] said it was no excuse and that he mentioned it because nobody ever had.

[[K p7 name|Wilhelmina Crouse]], who has run the symphony's coat check since 1970, sat in the last row with a ticket stub. A boy left his jacket one night and went out in the snow without it. "I thought, well, [[W p2 name|Petey]]'s forgetful," said Miss [[K p7 name|Crouse]]. "It's still on the hook. Number [[W p2 other|61]]."

[[K p1 name|Prokop]] (Docket No. [[K p1 id|HDCR2003-00788]]) must register as an offender and may not conduct, teach, or adjudicate.

The winter concert is Dec. 12. They are looking for a [[W p2 other|bassoon]].
