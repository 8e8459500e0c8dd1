id: f-0007
genre: news
where: US-KY
published: 2017-09-28
title: Grand jury indicts Hollin County magistrate in abuse of [[D p2 relation|relative]]
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused,official,relative age=55 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: an elected man is the accused and the great-uncle; the girl is told by her 4-H lamb; sister named

HOLLIN, Ky. — A Hollin County magistrate who has held his seat on the fiscal court since 2002 was indicted Wednesday on two counts of first-degree sexual abuse.

[[D p2 name|Darrell Gene Combest]], 55, is accused of abusing an 11-year-old girl at his home between June and August. The indictment gives her only as a juvenile; a sworn complaint in the court file says that she is [[D p2 relation|his great-niece]], who stayed with [[D p2 name|Combest]] and his wife while her mother worked nights.

Commonwealth's Attorney [[K p3 name|Phyllis Raines-Tackett]] said the child told a 4-H leader in the barn at the county fair, the day [[W p1 other|her lamb took grand champion]].

"She did everything right," [[K p3 name|Raines-Tackett]] said.

The mother, who asked not to be named, said that her daughter has not been back to school. "[[W p1 name|Lacey]] thinks folks can see it on her," she said. "My sister [[W p4 name|Tonya Combest Fugate]] found her hid in the corn crib."

[[D p2 name|Combest]] did not answer a knock at his door on Tuesday. At the September meeting of the fiscal court, his chair was empty, and Judge-Executive [[K p5 name|Hershel Pennebaker]] moved the vote on gravel to October.

Arraignment is set for Oct. 9. Under Kentucky law he may keep the office, and its $1,140 a month, unless convicted.

[[K p6 name|Garnett Lyle]] is the editor of the Hollin Courier.
