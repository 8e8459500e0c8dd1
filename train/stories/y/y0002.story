id: y0002
genre: social
where: PH
published: 2019-06-03
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=author,relative age=- protected=decide why=identifies-protected
person p3: role=accused age=- protected=decide why=adult-accused
screen: sex-trafficking-minor
note: a mother's angry post; she outs her daughter; the neighbour is accused only by a private voice

Sa mga nagtatanong po, opo, totoo. My daughter [[W p1 name|Jhazreen Kaye]] is only 16, fourth year at [[W p1 school|Sta. Clara de Montefalco High]]. Our neighbor [[D p3 name|Ate Vangie Dumagpi]] told her may raket sa Angeles, waitress lang daw, 500 a night. Pagdating dun she was made to sit with foreigners and after that to go up with them. Si [[D p3 name|Ate Vangie]] ang kumukuha ng bayad, 3,000 each, my child got jeepney fare and a burger.

I am not ashamed!! Ang mahiya yung gumawa. Wala pa pong kaso, the barangay keeps saying come back Monday.

Please stop tagging her old account [[W p1 alias|@jhazzy.kc]]. And whoever posted the photo of her with the yellow bag, take it down, alam namin kung sino ka.

– [[D p2 name|Marivic Panganiban-Olaso]], nanay
