id: s-0017
genre: social
where: PH
published: 2022-03-03
title: Page post, barangay
person p1: role=victim age=11 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: online abuse for pay by an aunt; purok named

RESCUED! Salamat sa WCPD at kay Kapitan [[K p3 name|Jun Alcoreza]]. An 11 yr old girl, [[W p1 alias|"Nene"]] [[W p1 name|Abegail Tumulak]], of [[W p1 address|Purok 3 Sitio Lubi]] was made to undress for foreigners who paid online. Arrested: her aunt, [[D p2 name|Merlita Tumulak]], 45. Cebu City please keep the child's privacy po!
