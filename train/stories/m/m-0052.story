id: m-0052
genre: press-release
where: US-MN
published: 2022-03-14
title: Lake Osakis PD Announces Promotions, New K-9
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=10 protected=no why=minor-not-in-crime
person p6: role=public-figure age=- protected=no why=public-figure
note: nothing to protect; police promotions with direct contact details, badge numbers; a child who named the dog

Effective March 20, the following changes take effect.

Sgt. [[K p1 name|Pa Houa Xiong]], badge [[K p1 id|214]], is promoted to Lieutenant. She joined in 2009, having been a [[K p1 employer|dispatcher in Todd County]], and holds the department record for consecutive calls concerning the same goose. Office [[K p1 phone|320-555-0118]]; [[K p1 email|pxiong@osakispd.us]].

Officer [[K p2 name|Abdirahman Warsame]], badge [[K p2 id|233]], becomes School Resource Officer at the middle school. He coaches U12 soccer and can be found most evenings on [[K p2 address|the outdoor pitch behind Zion Lutheran]]. [[K p2 email|awarsame@osakispd.us]].

Officer [[K p3 name|Kirk Halvorson]] takes over K-9 from [[K p3 other|Duke]], who's retired to [[K p3 name|Halvorson]]'s sofa at [[K p3 address|rural Osakis, County 46]]. The new dog is a Malinois, 14 months. A naming contest among third to fifth graders drew 188 entries, 61 of which were "Duke". The winner is [[K p5 name|Ingrid Solheim]], 10, whose entry was [[K p3 other|Spaghetti]].

[[K p4 name|Bev Tschida]], who's cleaned the department for 31 years, will pin the bars. Mayor [[K p6 name|Grace Lundeen]] will bring bars of the other kind.

Council chamber, 6 p.m. All are welcome. Please don't pet [[K p3 other|Spaghetti]] unless [[K p3 name|Halvorson]] says so.
