id: k-0044
genre: alert
where: GB-SCT
published: 2016-01-09
title: Missing: have you seen [[D p1 name|Callum]]?
person p1: role=missing age=13 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=identifies-protected
note: active missing child alert

POLICE APPEAL – please share

Officers in Inverness are growing concerned for [[D p1 name|Callum Iain Sutherland]], 13, who hasn't been seen since he got off [[D p1 other|the number 5 bus at Culduthel]] about 3.45pm on Friday.

He's 5ft 2in, slim, with [[D p1 body|red hair shaved at one side]], and had on a navy school blazer from [[D p1 school|Ness Bank Academy]] and lime green trainers. He may be trying to reach Aberdeen.

Mum [[D p3 name|Fiona]] says: "You're not in trouble, pal. The dog's not eating."

Sergeant [[K p2 name|Mairi MacAskill]] said this was very out of character for [[D p1 name|Callum]]. Anyone with information is asked to phone 101 quoting [[D p1 id|3310 of 8 January]].
