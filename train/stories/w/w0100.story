id: w0100
genre: social
where: US-MS
published: 2022-08-08
title: Post by a parishioner, Gulfport, then edited
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: boy; Vietnamese; a prayer request that gives him away; edit history keeps it

[[K p3 name|Lan Anh Nguyen-Pruett]]: Prayer request 🙏 for a young man of our parish.

He is 16. Since his parents' boat was lost he had been helping [[W p1 employer|at the casino valet]] for tips. A man named [[K p2 name|Scott Devereaux Lott]], 38, paid his phone, then paid him "for company", then made a list of other men who would pay, and drove him there. [[K p2 name|Lott]] was arrested on Friday. (TV says charged w/ trafficking of a minor, Harrison Co. [[K p2 id|#22-08-1147]], bond 250k, lives [[K p2 address|Bayou View]], drives [[K p2 vehicle|white Tesla]].) 

Sheriff [[K p4 name|Troy Ladner]] said our boy is "as brave as a Marine".

Please pray by name. Please do not go to [[W p1 address|the blue shrimp-net house on Oak, by the pagoda]]. He doesn't want casseroles. 

EDITED Aug 8 9:02. View history ▾
 8:40 — "...for a young man of our parish, [[W p1 name|Vincent Quoc Dang]], whom you know as [[W p1 other|the drummer in the lion dance]] ..."
 8:52 — "...for [[W p1 name|Vincent]] (conf. name [[W p1 name|Martin]]) ..."

Father asks me to say: Sunday's readings are 1 Kgs 19. Texts to [[K p3 phone|228-555-0108]].
