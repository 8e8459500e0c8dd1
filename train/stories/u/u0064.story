id: u0064
genre: comments
where: AU-QLD
published: 2017-07-03
title: Caravan-park man gets bail (14 comments)
person p1: role=victim age=8 protected=yes why=sexual-offence-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
note: angry comments; child named by nickname and by site number; grandparent

A 61-year-old caravan-park handyman accused of indecent treatment of a child has been bailed to live with his brother in Gympie. [[K p2 name|Lindsay Roy Foxcroft-Bell]] did not speak.

**COMMENTS**

[[K p3 name|Trev Hannaford]]: Bailed!! He gave my grandkids ice blocks

shazza_t: The kid is 8. EIGHT. And she still has to ride her scooter past his shed

[[K p4 name|Moana Tupaea]]: No she doesn't, they've packed up. [[W p1 address|Site 42]] is empty since Sunday, only the awning left

shazza_t: Poor [[W p1 alias|Bubba Jade]]. [[W p5 name|Nanna Pauline]] must be beside herself

[[K p3 name|Trev H]]: shes the one that [[W p1 body|wears the patch over the glasses]]? aw mate

mod: removed 3. People, the law's the law
