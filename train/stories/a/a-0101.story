id: a-0101
genre: alert
where: GB-ENG
published: 2021-05-04
title: Concern for missing Bradlow teenager
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
screen: none
note: UK police appeal; all decide

Police are becoming increasingly concerned for the welfare of 15-year-old [[D p1 name|Zainab Hussain]], who has been missing from [[D p1 place|the Holme Wood end of Bradlow]] since Sunday evening (2 May).

[[D p1 name|Zainab]] is described as Asian, slim, 5ft 1in, wearing a black abaya, white trainers and a burgundy scarf. She wears [[D p1 body|a hearing aid in her right ear]].

She has links to Dewsbury and Rochdale. It is thought that she may be in the company of an older male.

Det Insp [[K p2 name|Graham Teasdale]] said: "[[D p1 name|Zainab]], if you see this, you are not in any trouble."

Call 101 quoting log [[K p1 id|1411 of 2 May]].
