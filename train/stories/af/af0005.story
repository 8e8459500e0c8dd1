id: af0005
genre: news
where: CA-ON
published: 2015-06-12
title: Windsor man gets six years; girl 'counted the days by checkouts'
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=27 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: ban on naming, but the grandmother and the school slip

WINDSOR — A judge who banned publication of the complainant's name sentenced [[K p2 name|Jermaine Oduya]], 27, to six years Thursday for trafficking a 15-year-old and living off what she brought in.

He was kind at first, the court heard. There were sneakers, a phone, rides home from [[W p1 school|Herman Secondary]]. Then came a weekend in London, Ont., for which the girl was expected "to pay him back," and after that Kitchener, Niagara Falls, Mississauga, always a room near the highway. She told the court she counted the days by checkouts.

Justice [[K p3 name|Paulette Grenier]] called the scheme "a business with one employee, who was in Grade 10."

The girl's grandmother, [[W p4 name|Yvonne Laframboise]], wept as she read her statement. "[[W p1 name|Mackenzie]] sleeps with the light on," she said. "She was in the choir. She won't sing now."
