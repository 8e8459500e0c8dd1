id: h-0026
genre: news
where: IE
published: 2015-03-12
title: Man who raped [[D p2 relation|sister]] in family home gets 12 years
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=38 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: incest; victim has not waived; the townland and the farm are theirs both; a garda with the victim's first name

A farmer who told his [[D p2 relation|younger sister]] that nobody'd believe her "over the price of a heifer" has been sentenced to twelve years by the Central Criminal Court.

The man, whom Mr Justice [[K p3 name|Lorcan Heneghan]] ordered shouldn't be named, to protect the woman, was found guilty last month of eleven counts of rape and sexual assault on dates between 1990 and 1996, when she was aged from nine to fifteen.

Prosecuting counsel [[K p4 name|Isolde Furlong]] SC said that the offences happened in [[W p1 address|a two-storey farmhouse in the townland of Gortnacloy]], usually on mart days.

In a statement which she read herself, the woman said that she'd spent her life as two people. "One of them has a career and a mortgage. The other's in the hay shed." She said that she'd told an aunt, [[W p6 name|Sr Assumpta Lavelle]], who gave her a scapular.

Detective Garda [[K p5 name|Caroline Devaney]] agreed that the accused had never shown remorse, and had offered, on arrest, to sell a site.

Defence counsel asked that the court consider the work he had put into the local tidy towns. The judge said that he had considered it.

Addressing the woman, he said: "I hope, [[W p1 name|Caroline]], that the two of you can now be one."

[Sub: legal say that the initial tag on this, DPP v [[D p2 name|Lavelle (P.J.)]], must come off the web version before 6. Not done yet. Slug is still /courts/[[D p2 url|pj-lavelle]]-[[W p1 address|gortnacloy]]-[[D p1 relation|sister]].]
