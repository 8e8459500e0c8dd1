id: a-0026
genre: news
where: US-MI
published: 2011-05-10
title: Sax and Violins: Spring concert raises $9,000
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
screen: none
note: a decoy headline; minors with instruments named; nothing to protect

The instruments that the flood took from Pere Cheney High last fall will be replaced, thanks to a concert that was sold out down to the radiator.

Director [[K p1 name|Fern Oosterhouse]] borrowed violins from three counties and saxophones from a wedding band. The students had six weeks to get used to them. [[K p2 name|Miguel Hartwick]], 16, played the Meditation from "Thaïs" on an instrument that his sister had dropped down the stairs. First-chair alto [[K p3 name|Shelby Noorda]], 17, who lost her own horn in the high water, took two encores.

"It had somebody else's gum on it," [[K p3 name|Shelby]] said, "and I did not even care."

Admission brought in $6,400, and pies the rest.

— [[K p4 name|Duane Kessel]]
