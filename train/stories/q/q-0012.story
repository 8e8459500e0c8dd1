id: q-0012
genre: news
where: AU-NSW
published: 2015-05-27
title: Newcastle physio faces court
person p1: role=victim age=30 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: patient named once by first name in a quotation, once by surname

A Newcastle physiotherapist accused of indecently assaulting a patient has been granted bail.

[[K p2 name|Stuart Hambly]], 44, did not speak during the brief mention at Newcastle Local Court. Police say the woman, 30, went to him with a sore hip in February and that he touched her breasts and genitals.

"There was nothing clinical about what happened to [[W p1 name|Bronwyn]]," Senior Constable [[K p3 name|Tui Parata]] told the court.

Solicitor [[K p4 name|Angela Fusco]] said her client had a spotless record of 19 years and would defend the charges. She said Ms [[W p1 name|Treloar]] had signed a consent form.

[[K p2 name|Hambly]] must not contact the woman or treat female patients.
