id: w0017
genre: alert
where: US-RI
published: 2021-02-19
title: MISSING/ENDANGERED – PROVIDENCE
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
screen: unclear
note: alert still active; weak signs; all D

[[D p1 name|ARIANNA DE LA CRUZ-PINA]] · 15 · 5'1" · 108 lb · braces, [[D p1 body|beauty mark under right eye]]

Last seen Wed. 2/17, 3:05 p.m., getting off [[D p1 other|the 27 bus at Hartford & Killingly]] in a silver puffer coat. May be in the company of an older male who has been buying her phones. She has left home twice since Thanksgiving and came back the second time with hair extensions and a new bag.

She uses [[D p1 alias|@ari.dlcp]] and [[D p1 alias|"ariannnna401"]]. Date of birth [[D p1 birthdate|the 1st of June 2005]].

Contact Det. [[K p2 name|Natalya Brodsky]], Youth Services, [[K p2 address|325 Washington St.]], [[K p2 phone|401-555-0153]], [[K p2 email|nbrodsky@ppd-youth.example]]; case [[D p1 id|2021-12994]].
