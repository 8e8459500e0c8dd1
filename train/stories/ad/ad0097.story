id: ad0097
genre: blog
where: US-MD
published: 2015-08-18
title: The Harbor Harpy: "Modeling agency" on Pratt had no cameras, darlings
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=19 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult misidentified=yes
note: the 19-year-old recruited first, beaten, now indicted as a recruiter; blogger sneers at her as "the bottom"; the 17-year-old's yearbook leaks in comments

The Harpy has read all thirty-four pages of the indictment so that you needn't.

Silver Swan Models rented the third floor over the mattress store. It had a velvet rope, two ring lights and a wall of head shots clipped out of catalogs. It had, says Assistant U.S. Attorney [[K p6 name|Lionel Achterhof]], no camera. What it had was [[K p3 name|Dorian Fitch]], who'd tell a young thing that her "portfolio" came to $2,800, and [[K p4 name|Sheldon "Shells" Bauer]], who drove the young thing to hotel lobbies until the portfolio was settled. It was never settled. New shoes were added.

Count Six is a girl of seventeen out of Dundalk who came in with her prom pictures. 

Count Nine is stranger. It charges one of their own, [[W p2 name|Tiffani Joy Maddox]], 19, booking no. [[W p2 id|15-B-07741]], with answering the phones and "training". I laughed at her mug shot last week in this very space, and I'd like to stop. On page 22 there's a footnote. She'd come in herself at eighteen. When she tried to go back to her mother, [[K p3 name|Fitch]] burned her with a curling iron, and from then on the phone was how she got out of the car. I don't know what you call a person like that. The grand jury calls her a defendant.

— [[K p5 name|Beatrix Loomis]]

**7 squawks**

*crabcake:* [[W p2 name|Tiff]] did my cousin's lashes, sweetest thing
*o'sfan83:* who's count six
*crabcake:* yearbook says [[W p1 other|Most Likely to Walk a Runway]], do the math
*o'sfan83:* [[W p1 name|Renata Kowal]]?? her dad owns the [[W p1 relative|pierogi truck]]
*[[K p5 name|B.L.]]:* Gone in a minute, the pair of you.
