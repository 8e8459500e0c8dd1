id: s-0023
genre: news
where: GB-ENG
published: 2003-08-14
title: Tabloid nib
person p1: role=convicted age=35 protected=no why=adult-convicted
person p2: role=victim age=66 protected=no why=adult-victim
note: adult crime only

A BURGLAR who nodded off in his victim's recliner got two years at Leicester yesterday. Roofer [[K p1 name|Kev Stubbs]], 35, of [[K p1 address|8 Corporation Terrace]], had eaten a trifle. Gran [[K p2 name|Maureen Patel]], 66, of [[K p2 address|Holly Bank Road]], hoovered round him till police came.
