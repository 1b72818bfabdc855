"""Officers: sign-in by the station's CUG number and an OTP, devices, approval.

Collections: otp, otp/{id}/slots, otp_waits, otp_budget, devices, roster, audit.
Topic: otp-requested.
"""
