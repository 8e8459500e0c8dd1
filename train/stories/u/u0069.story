id: u0069
genre: news
where: IE
published: 2019-01-31
title: Woman sues over assault by physiotherapist
person p1: role=victim age=34 protected=yes why=sexual-offence-victim
person p2: role=accused age=56 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: adult sexual assault victim; camogie player; civil plea; initials

An action by an inter-county camogie player against a physiotherapist in Kilkenny has been settled for a six-figure sum, the High Court was told.

The woman, then 34, claimed [[K p2 name|Cathal Brophy]], 56, assaulted her indecently under cover of treating her hip, on four dates in 2015. He denies it and will be tried next term.

[[K p3 name|Ms Justice Orla Feighery]] ruled the strike was without admission. She repeated that the plaintiff was to be referred to as Ms A.

That will be news to the physiotherapist's insurer. Its counsel, [[K p4 name|Peadar Hickey]], in apologising for the delay, said that "Ms [[W p1 name|Delahunty]] has been on tour with the county," and later that [[W p1 other|the goalkeeper's gloves]] she had offered as an exhibit might be given back.
