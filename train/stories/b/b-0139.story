id: b-0139
genre: roster
where: AU-VIC
published: 2024-05-02
title: Magistrates' Court — Koornang — Daily criminal list extract
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
screen: none
note: nothing to protect; pipes, informant column

Case No | Accused | Informant | Hearing | Court
[[K p1 id|R10339211]] | [[K p1 name|BUTTIGIEG, Aaron]] | DSC [[K p4 name|Prakash]] | Contest mention | 2
[[K p2 id|R10344017]] | [[K p2 name|MCINERNEY, Sharelle Lea]] | DSC [[K p4 name|Prakash]] | Plea | 2
[[K p3 id|R10344020]] | [[K p3 name|NGUYEN, Van Tam]] | City council | Mention — dog at large (Pickles) | 3
[[K p5 id|R10350002]] | [[K p5 name|HARTIGAN, Colm]] | VicRoads | Mention — unregistered bathtub | 3

Interpreter for Mr [[K p3 name|Nguyen]]: Vietnamese. For Pickles: none.
List current at 4.58 pm and may change without notice.
