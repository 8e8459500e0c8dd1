id: m-0005
genre: filing
where: IE
published: 2015-02-19
title: DISTRICT COURT AREA OF CLOONFADDA — List for Thursday 19 February 2015, 10.30 a.m.
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=- protected=decide why=domestic-violence-victim
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=- protected=no why=adult-accused
person p9: role=bystander age=- protected=no why=adult-bystander
note: printed list; item 4 should have been heard in the Children Court and stands in full; item 6 is a safety order between spouses

Judge [[K p5 name|Fionnuala Mac Giolla]] presiding. Registrar: [[K p7 name|D. Heffernan]], Courthouse, The Mall, [[K p7 phone|(094) 555 0119]]

1. Garda Síochána -v- [[K p1 name|Padraic Lavelle]], [[K p1 address|Carrowbeg, Cloonfadda]]. No tax; no NCT. [[K p1 vehicle|03-MO-5517]]. Case [[K p1 id|2014/188832]]
2. Same -v- same. Holding a mobile phone. [[K p1 id|2014/188833]]
3. Garda Síochána -v- [[K p3 name|Bogdan Ursu]], [[K p3 address|Apt 9, Mill Quay]]. Section 4 theft, Aldi, value €61.20. [[K p3 id|2015/004410]]. Interpreter (Romanian).
4. Garda Síochána -v- [[W p2 name|Jason McDonagh]] (a minor), [[W p2 address|14 St Colman's Park]], D.O.B. [[W p2 birthdate|27/11/1999]]. Criminal damage, [[W p2 school|St Enda's Community School]], greenhouse. [[W p2 id|2015/004416]]. Parent or guardian to attend. NOT FOR OPEN COURT – list in error, see Registrar
5. Garda Síochána -v- [[K p8 name|Ciarán Gavin]], [[K p8 address|Main Street, over Moran's]]. Section 6 public order. [[K p8 id|2015/004421]]
6. [[D p4 name|Elaine Hession]] -v- [[K p6 name|Kevin Hession]], [[D p4 address|Teach Bán, Knocknagower]]. Safety order (renewal). [[D p4 id|DV 2015/31]]. Service on the respondent at place of work, [[K p6 employer|Hession Plant Hire]]
7. Licensing: [[K p9 name|Nora Joyce]], The Lobster Pot, [[K p9 address|Quay Street]]. Special exemption, Patrick's weekend.

Adjourned from January: Nos. 1 and 2, on consent. Solicitors are reminded that phones off means off.
