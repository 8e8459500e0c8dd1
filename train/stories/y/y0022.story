id: y0022
genre: alert
where: JM
published: 2022-08-30
title: Ananda Alert activated for Portmore girl
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official

An Ananda Alert has been activated for 14-year-old [[D p1 name|Shanoya Debrieanna Vassell]] of [[D p1 address|Lot 812, Naggo Head, Portmore]], St. Catherine, who has been missing since Sunday, August 28.

She is of brown complexion, slim build, about 5 feet 2 inches, [[D p1 body|with a keloid behind the right ear]]. Reports from the Portmore Police are that [[D p1 name|Shanoya]] was last seen about 1:00 p.m. at a bus stop in a white blouse, blue jeans and pink slippers. All attempts to contact her have failed.

Anyone knowing the whereabouts of [[D p1 name|Shanoya Vassell]] is asked to contact the Portmore Police at 876-555-0119, or Corporal [[K p2 name|T. Whyte-Bogle]].
