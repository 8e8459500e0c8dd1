id: g-0006
genre: alert
where: US-MT
published: 2021-10-03
title: MISSING ENDANGERED PERSON ADVISORY — [[D p1 name|KAYLEE ROSE SPOTTED WOLF]]
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
screen: none
note: an active alert; everything about the child is for the editor, but the police contact stays

ISSUED 10/03/2021 0715 MST BY BIG HORN COUNTY SHERIFF — ACTIVE

[[D p1 name|Kaylee Spotted Wolf]], 15, Native American, 5'3", 120 lbs, brown hair dyed red at the ends, brown eyes. [[D p1 body|Small scar through left eyebrow.]] Last seen Friday about 10 pm getting into a [[D p1 vehicle|tan older Suburban with a cracked tail light]] outside the basketball game at [[D p1 school|Lodge Grass Valley School]]. Wearing a gray Warriors hoodie, black sweats, no coat. It was 34 degrees.

She may try to get to Billings or Rapid City. She doesn't have her inhaler.

[[D p1 name|Kaylee]] goes by "[[D p1 alias|KK]]." Her grandmother, [[D p2 name|Delphine Not Afraid]], asks her to call any time, day or night, and says that nobody's mad.

Photo: [[D p1 photo|kaylee_spottedwolf_8thgrade.jpg]]

If seen call Sgt. [[K p3 name|Marty Old Crow]], 406-555-0127, or 911. Please share. Do not approach the vehicle.
